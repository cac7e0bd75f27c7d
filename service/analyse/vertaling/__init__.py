"""Van regels naar formules: elk verdict en elke waarde als formule over alles wat een dossier kan bevatten."""
