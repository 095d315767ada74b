package vn.thongsuot.gateway.session;

import reactor.core.publisher.Mono;

/** Gets newer tokens from the issuer. */
public interface TokenRenewal {

    /** Empty when the issuer refuses; an error when it could not be asked. */
    Mono<SignedIn> renew(SignedIn signedIn);
}
