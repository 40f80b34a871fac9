/** How long a request's body may take, and how many may be under way, so that slow senders stop nobody else. */
package org.yishiting.signin.connection;
