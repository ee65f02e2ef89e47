"""The casualty_figures component: reads casualty figures off a spaCy Doc."""
