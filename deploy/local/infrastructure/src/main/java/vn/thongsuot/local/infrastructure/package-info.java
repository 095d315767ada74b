/** Broker, store and issuer of tokens for trying the platform out, together in one process. */
@NullMarked
package vn.thongsuot.local.infrastructure;

import org.jspecify.annotations.NullMarked;
