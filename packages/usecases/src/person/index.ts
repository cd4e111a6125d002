export * from './confirm-address';
export * from './find-profile';
export * from './make-account';
export { listRegistrationChoices, type NamedChoice, type RegistrationChoices } from './registration-choices';
export * from './resend-confirmation';
export * from './sign-in';
export * from './sign-up';
export * from './update-profile';
export { verifyPassword } from './verify-password';
