// SPDX-License-Identifier: Apache-2.0
// Imports GraphML files as Gephi does and prints what it then holds, one thing a line, fields parted by tabs:
//   F path | N id name=value… | E source target name=value… | I level message
// Usage: java -cp gephi-toolkit.jar GephiRead.java FILE...

import java.io.FileInputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.Report;
import org.gephi.io.importer.plugin.file.ImporterGraphML;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

public class GephiRead {
  private static final int MAX_ISSUES = 100_000;
  private static final PrintStream OUT = new PrintStream(System.out, false, StandardCharsets.UTF_8);

  public static void main(String[] paths) throws Exception {
    LogManager.getLogManager().reset();
    for (String path : paths) {
      read(path);
    }
    OUT.flush();
    System.exit(0); // Gephi leaves threads behind
  }

  private static void read(String path) throws Exception {
    OUT.println("F\t" + path);
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container;
    try (var in = new InputStreamReader(new FileInputStream(path), StandardCharsets.UTF_8)) {
      container = importer.importFile(in, new ImporterGraphML());
    }
    Report report = container.getReport();
    // What the import dialog proposes: edges of one pair and one type become one.
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.SUM);
    importer.process(container, new DefaultProcessor(), workspace);
    print(Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace));
    report.close();
    for (var issues = report.getIssues(MAX_ISSUES); issues.hasNext(); ) {
      Issue issue = issues.next();
      OUT.println("I\t" + issue.getLevel() + "\t" + issue.getMessage());
    }
    projects.closeCurrentProject();
  }

  private static void print(GraphModel model) {
    for (Node node : model.getGraph().getNodes()) {
      OUT.println("N\t" + node.getId() + fields(columns(node, model.getNodeTable())));
    }
    for (Edge edge : model.getGraph().getEdges()) {
      var columns = columns(edge, model.getEdgeTable());
      columns.put("id", edge.getId());
      columns.put("weight", edge.getWeight());
      columns.put("~type", edge.getTypeLabel());
      OUT.println("E\t" + edge.getSource().getId() + "\t" + edge.getTarget().getId() + fields(columns));
    }
  }

  private static TreeMap<String, Object> columns(Element element, Table table) {
    var columns = new TreeMap<String, Object>();
    for (Column column : table) {
      if (!column.isProperty()) {
        columns.put(column.getTitle(), element.getAttribute(column));
      }
    }
    columns.put("label", element.getLabel());
    return columns;
  }

  private static String fields(TreeMap<String, Object> columns) {
    var text = new StringBuilder();
    columns.forEach((name, value) -> {
      if (value != null) {
        text.append('\t').append(name).append('=').append(value);
      }
    });
    return text.toString();
  }
}
