declare module '@parley/ui/styles';
