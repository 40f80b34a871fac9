/** What Cockpit's own pages need of the engine: diagrams, ways, incidents, moves of tokens, migrations. */
package org.yishiting.cockpit.process;
