"""On what something depends, and how conditions and reasons are joined."""
