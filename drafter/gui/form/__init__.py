"""The form: one editor a field kind, rows with label and message, groups as cards."""
