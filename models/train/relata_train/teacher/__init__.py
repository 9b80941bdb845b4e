# SPDX-License-Identifier: Apache-2.0
"""A pretrained transformer that learns all heads, and labels raw news for the student. Never shipped."""
