// The packages are ES modules. Run Jest with NODE_OPTIONS=--experimental-vm-modules and disable its transforms.
export default {
  testEnvironment: 'node',
  transform: {},
};
