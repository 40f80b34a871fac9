/** Sign-in: who may come in through which door, how the engine learns who it is, and what its rights are at start-up. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"house", "refusal"})
package org.yishiting.signin;
