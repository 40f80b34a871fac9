/** Accounts and groups live in the engine's identity service, so that every webapp knows the same people. */
package org.yishiting.community.process;
