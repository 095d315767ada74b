/** An issuer of tokens by OpenID Connect with demo users. */
@NullMarked
package vn.thongsuot.local.infrastructure.issuer;

import org.jspecify.annotations.NullMarked;
