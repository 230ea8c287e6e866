"""The clauses (Textbausteine) of a notice: found, picked, put in order, replaced."""
