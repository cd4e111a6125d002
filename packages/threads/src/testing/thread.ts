export { default } from '../thread';
