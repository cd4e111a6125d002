/** What a demonstration round is called. A made-up room says so wherever its name stands. */
export const demonstrationTitle = {
  en: 'Demonstration: how a closed round reads',
  'fr-CA': 'Démonstration : à quoi ressemble une ronde terminée',
  'es-MX': 'Demostración: así se lee una ronda cerrada',
};

export const demonstrationSummary = {
  en: 'Every person and every vote in this round is made up by a program, to show what a report looks like. The opinion groups were planted on purpose.',
  'fr-CA':
    'Toutes les personnes et tous les votes de cette ronde sont inventés par un programme, pour montrer à quoi ressemble un rapport. Les groupes d’opinion y ont été placés volontairement.',
  'es-MX':
    'Todas las personas y todos los votos de esta ronda son inventados por un programa, para mostrar cómo se ve un informe. Los grupos de opinión se sembraron a propósito.',
};
