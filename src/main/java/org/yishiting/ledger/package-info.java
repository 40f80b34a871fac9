/** The ledger 议事记录簿: one append-only, hash-chained entry for whatever happens to a matter. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"community", "signin", "step"})
package org.yishiting.ledger;
