/** Sign-in: who may come in through which door, and how the engine's webapps and REST API learn who it is. */
package org.yishiting.engine.login;
