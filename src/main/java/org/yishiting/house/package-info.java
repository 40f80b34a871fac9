/** How the house speaks where no reader has chosen: its language. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.yishiting.house;
