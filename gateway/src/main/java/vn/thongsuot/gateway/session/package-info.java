/**
 * The sessions of browsers. A browser holds nothing but a random id; the tokens stay here, sealed, and go to the services as
 * a bearer token would.
 */
@NullMarked
package vn.thongsuot.gateway.session;

import org.jspecify.annotations.NullMarked;
