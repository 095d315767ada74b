/** Signing in and out at the issuer: OpenID Connect, authorization code with PKCE, sign-out led by us. */
@NullMarked
package vn.thongsuot.gateway.signin;

import org.jspecify.annotations.NullMarked;
