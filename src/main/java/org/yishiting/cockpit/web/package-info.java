/** What Cockpit's pages ask: figures, lists and repairs for those who oversee matters. */
package org.yishiting.cockpit.web;
