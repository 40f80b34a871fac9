/** Accounts and groups as the engine keeps them. */
package org.yishiting.operation.process;
