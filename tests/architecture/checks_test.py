#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Shows that each check finds what it is for, in small trees made for the purpose.

usage: checks_test.py
"""
import pathlib
import shutil
import tempfile
import unittest

import check_habits
import check_headers
import check_layers
import check_layout
import check_lists
import check_scripts
import check_shape

HEADER_START = '// SPDX-License-' + 'Identifier: Apache-2.0\n#pragma once\n'


class TreeTest(unittest.TestCase):
    """A test with a tree of its own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding='utf-8')


class Layers(TreeTest):
    def test_lets_a_folder_include_itself_and_what_is_below(self):
        self.write('graph/entity.cpp', '#include "graph/entity.h"\n#include "base/id.h"\n#include <vector>\n')
        self.assertEqual(check_layers.check(self.root), [])

    def test_finds_an_include_against_the_direction(self):
        self.write('base/id.h', '\n#include "graph/entity.h"\n')
        self.assertEqual(check_layers.check(self.root), ['base/id.h:2: base/ may not include graph/entity.h'])

    def test_keeps_the_stages_apart(self):
        self.write('extract/relations/rules.cpp', '#include "extract/names/name_finder.h"\n')
        self.assertEqual(check_layers.check(self.root), [
            'extract/relations/rules.cpp:1: extract/relations/ may not include extract/names/name_finder.h'])

    def test_knows_a_file_in_a_folder_that_the_table_does_not_name(self):
        self.write('export/graphml/detail/tag.cpp', '#include "graph/store/graph_store.h"\n')
        self.assertEqual(check_layers.check(self.root), [
            'export/graphml/detail/tag.cpp:1: export/graphml/ may not include graph/store/graph_store.h'])

    def test_finds_a_library_outside_of_its_folder(self):
        self.write('cli/main.cpp', '#include <SQLiteCpp/Database.h>\n')
        self.assertEqual(check_layers.check(self.root), [
            'cli/main.cpp:1: only graph/store may include <SQLiteCpp/Database.h>'])

    def test_does_not_look_at_tests_and_examples(self):
        self.write('tests/graph/entity_test.cpp', '#include "pipeline/graph_builder.h"\n')
        self.assertEqual(check_layers.check(self.root), [])

    def test_compares_the_table_of_the_document(self):
        self.write('ARCHITECTURE.md', f'# Architecture\n\n{check_layers.table()}\n')
        self.assertEqual(check_layers.check(self.root), [])
        self.write('ARCHITECTURE.md', '# Architecture\n\n| `base` | `graph` | – |\n')
        self.assertEqual(check_layers.check(self.root), [
            'ARCHITECTURE.md: its table of folders differs from tests/architecture/check_layers.py --table'])


class Lists(TreeTest):
    def test_accepts_what_is_listed_here_or_above(self):
        self.write('base/CMakeLists.txt', 'relata_add_module(base\n  HEADERS id.h detail/bits.h)\n')
        self.write('base/id.h', '')
        self.write('base/detail/bits.h', '')
        self.assertEqual(check_lists.check(self.root), [])

    def test_finds_a_test_that_is_not_registered(self):
        self.write('tests/base/CMakeLists.txt', 'relata_add_test(base SOURCES id_test.cpp)\n')
        self.write('tests/base/id_test.cpp', '')
        self.write('tests/base/span_test.cpp', '')
        self.assertEqual(check_lists.check(self.root), ['tests/base/span_test.cpp: no CMakeLists.txt names it'])

    def test_does_not_take_a_comment_for_a_list(self):
        self.write('base/CMakeLists.txt', '# id.h\n')
        self.write('base/id.h', '')
        self.assertEqual(check_lists.check(self.root), ['base/id.h: no CMakeLists.txt names it'])

    def test_does_not_take_the_end_of_a_name_for_the_name(self):
        self.write('base/CMakeLists.txt', 'f(grid.h)\n')
        self.write('base/id.h', '')
        self.assertEqual(check_lists.check(self.root), ['base/id.h: no CMakeLists.txt names it'])

    def test_does_not_look_at_what_was_built(self):
        self.write('build/dev/made.cpp', '')
        self.assertEqual(check_lists.check(self.root), [])


class Headers(TreeTest):
    def findings(self, name, text):
        self.write(name, text)
        return check_headers.check(self.root)

    def test_accepts_the_usual_start(self):
        self.assertEqual(self.findings('base/id.h', HEADER_START + '// Numbers.\n'), [])

    def test_finds_a_missing_licence_line(self):
        self.assertEqual(len(self.findings('base/id.cpp', '#include "base/id.h"\n')), 1)

    def test_finds_a_second_licence_line(self):
        start = HEADER_START.splitlines()[0] + '\n'
        self.assertEqual(self.findings('base/id.cpp', start + start), ['base/id.cpp: more than one licence line'])

    def test_finds_a_missing_guard(self):
        self.assertEqual(len(self.findings('base/id.h', HEADER_START.replace('once', 'twice') + '// Numbers.\n')), 1)

    def test_finds_a_missing_comment(self):
        self.assertEqual(self.findings('base/id.h', HEADER_START + '\nnamespace relata {}\n'),
                         ['base/id.h: no comment below the guard says what the file is for'])

    def test_finds_a_script_without_licence_line(self):
        self.assertEqual(len(self.findings('tests/run.sh', '#!/usr/bin/env bash\n')), 1)


def functions(cpp):
    return [(f.name, f.line, f.lines, f.parameters) for f in check_shape.functions_of(cpp)]


class Shape(TreeTest):
    def test_measures_a_function(self):
        self.assertEqual(functions('\nint add(int a, int b) {\n  return a + b;\n}\n'), [('add', 2, 3, 2)])

    def test_counts_a_template_argument_list_as_part_of_its_parameter(self):
        self.assertEqual(functions('void f(std::map<int, int> a, std::function<int(int, int)> b) {}'), [('f', 1, 1, 2)])

    def test_knows_a_constructor_with_initialisers_of_both_kinds(self):
        self.assertEqual(functions('Foo::Foo(int a, int b)\n    : a_(a), b_{b} {\n  start();\n}'), [('Foo', 1, 4, 2)])

    def test_counts_what_a_function_holds_as_part_of_it(self):
        self.assertEqual(functions('void f() {\n  if (x) {\n    g([](int i) { return i; });\n  }\n}'), [('f', 1, 5, 0)])

    def test_takes_no_class_or_table_for_a_function(self):
        self.assertEqual(functions('class A {\n  int b() const { return 1; }\n};\nconst int kC[] = {1, 2};'),
                         [('b', 2, 1, 0)])

    def test_is_not_misled_by_comments_and_literals(self):
        self.assertEqual(functions('// void f() {\nconst char* g() { return "}{ \\"("; }'), [('g', 2, 1, 0)])

    def test_finds_what_is_too_long(self):
        body = '  ++i;\n' * 59
        self.write('base/a.cpp', f'void f() {{\n{body}}}\n')
        self.assertEqual(check_shape.check(self.root), ['base/a.cpp:1: f has 61 lines; at most 60'])

    def test_finds_too_many_parameters(self):
        self.write('base/a.cpp', 'void f(int a, int b, int c, int d, int e) {}\n')
        self.assertEqual(check_shape.check(self.root), ['base/a.cpp:1: f has 5 parameters; at most 4'])

    def test_finds_a_file_that_is_too_long(self):
        self.write('base/a.h', '\n' * 400)
        self.assertEqual(check_shape.check(self.root), ['base/a.h: 400 lines; split it before 400'])


class Habits(TreeTest):
    def assert_finds(self, name, text, word):
        self.write(name, text)
        self.assertEqual([finding.split('": ')[0] for finding in check_habits.check(self.root)], [f'{name}:1: "{word}'])

    def test_finds_a_catch_of_everything(self):
        self.assert_finds('cli/main.cpp', 'try { f(); } catch (...) {}', 'catch (...)')

    def test_finds_memory_without_an_owner(self):
        self.assert_finds('graph/a.cpp', 'auto* a = new Entity();', 'new E')

    def test_finds_a_library_that_prints(self):
        self.assert_finds('graph/a.cpp', 'std::cerr << 1;', 'std::cerr')

    def test_lets_the_command_print(self):
        self.write('cli/main.cpp', 'std::cerr << 1;')
        self.assertEqual(check_habits.check(self.root), [])

    def test_finds_a_library_that_reads_the_clock(self):
        self.assert_finds('base/a.cpp', 'auto a = std::chrono::steady_clock::now();', 'steady_clock')

    def test_finds_a_reminder_in_a_comment(self):
        word = 'TO' + 'DO'
        self.assert_finds('base/a.h', f'// {word}: later', word)

    def test_finds_a_path_of_one_machine(self):
        path = '/wo' + 'rk/'
        self.assert_finds('docs/a.md', f'see {path}shared', path)

    def test_finds_the_host_of_a_registry(self):
        host = 'pypi' + '.org'
        self.assert_finds('tests/setup.sh', f'fetch https://{host}/simple', host)

    def test_does_not_take_a_literal_for_a_call(self):
        self.write('graph/a.cpp', 'say("a new entity; exit (1)");  // a new entity')
        self.assertEqual(check_habits.check(self.root), [])

    def test_finds_a_vague_name(self):
        self.write('base/string_utils.h', '')
        self.assertEqual(check_habits.check(self.root), [
            'base/string_utils.h: name it after the one thing that it holds'])


class Tools(TreeTest):
    @unittest.skipUnless(shutil.which(check_layout.CLANG_FORMAT), 'clang-format is not installed')
    def test_finds_what_clang_format_would_change(self):
        self.write('base/a.cpp', 'int  a;\n')
        self.write('base/b.cpp', 'int b;\n')
        self.assertEqual([finding.split(' ')[0] for finding in check_layout.check(self.root)], ['base/a.cpp:1:4:'])

    @unittest.skipUnless(shutil.which(check_scripts.SHELLCHECK), 'shellcheck is not installed')
    def test_finds_what_shellcheck_complains_about(self):
        self.write('dev', '#!/usr/bin/env bash\necho $1\n')
        self.assertEqual(len(check_scripts.check(self.root)), 1)


if __name__ == '__main__':
    unittest.main()
