"""What the command line and the window both do: import, suggest, export."""
