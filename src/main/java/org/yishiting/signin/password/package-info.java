/** What a password must be, how it is kept, and how long one lasts that somebody else has set. */
package org.yishiting.signin.password;
