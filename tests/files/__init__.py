"""Tests of everything that touches disk."""
