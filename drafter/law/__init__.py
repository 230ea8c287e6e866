"""What the law demands of a notice: deadlines, remedies, clauses and checks."""
