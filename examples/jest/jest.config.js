// The packages are ES modules: start jest with NODE_OPTIONS=--experimental-vm-modules, and let it transform nothing.
export default {
  testEnvironment: 'node',
  transform: {},
};
