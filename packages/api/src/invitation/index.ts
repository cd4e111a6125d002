export * from './invitation.router';
