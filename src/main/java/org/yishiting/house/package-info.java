/** How the house speaks: the language where no reader has chosen, and the zone and the form of times. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.yishiting.house;
