/** Photos and documents of matters, accepted by what they are and drawn anew. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"house", "ledger", "signin"})
package org.yishiting.attachment;
