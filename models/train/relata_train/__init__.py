# SPDX-License-Identifier: Apache-2.0
"""Trains the language model of Relata: corpora in, one model file out."""
