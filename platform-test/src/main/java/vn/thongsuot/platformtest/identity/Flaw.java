package vn.thongsuot.platformtest.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** What may be wrong with a token; everything else about it is right. */
public enum Flaw {
    WRONG_ISSUER {
        @Override
        String token(TokenMint mint, String tenant, String subject) {
            return mint.signed(mint.claims(tenant, subject)
                    .issuer("https://issuer.example")
                    .build());
        }
    },
    WRONG_AUDIENCE {
        @Override
        String token(TokenMint mint, String tenant, String subject) {
            return mint.signed(
                    mint.claims(tenant, subject).audience("another-api").build());
        }
    },
    EXPIRED {
        @Override
        String token(TokenMint mint, String tenant, String subject) {
            var hourAgo = mint.clock().instant().minus(Duration.ofHours(1));
            return mint.signed(mint.claims(tenant, subject)
                    .expirationTime(Date.from(hourAgo))
                    .build());
        }
    },
    NOT_YET_VALID {
        @Override
        String token(TokenMint mint, String tenant, String subject) {
            var inAnHour = mint.clock().instant().plus(Duration.ofHours(1));
            return mint.signed(mint.claims(tenant, subject)
                    .notBeforeTime(Date.from(inAnHour))
                    .build());
        }
    },
    /** Signed by a stranger who gives the issuer's key id. */
    WRONG_KEY {
        @Override
        String token(TokenMint mint, String tenant, String subject) {
            var strange = Keys.rsa(mint.key().getKeyID());
            return TokenMint.signed(TokenMint.ACCESS_TOKEN, strange, good(mint, tenant, subject));
        }
    },
    /** {@code alg: none}. */
    UNSIGNED {
        @Override
        String token(TokenMint mint, String tenant, String subject) {
            return new PlainJWT(good(mint, tenant, subject)).serialize();
        }
    },
    /** Signed by HMAC with the issuer's public key as the secret, which everybody knows. */
    PUBLIC_KEY_AS_SECRET {
        @Override
        String token(TokenMint mint, String tenant, String subject) {
            try {
                var token = new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.HS256)
                                .type(TokenMint.ACCESS_TOKEN)
                                .keyID(mint.key().getKeyID())
                                .build(),
                        good(mint, tenant, subject));
                token.sign(new MACSigner(mint.key().toRSAPublicKey().getEncoded()));
                return token.serialize();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        }
    },
    /** Made to tell a client who signed in, not to open an interface. */
    ID_TOKEN {
        @Override
        String token(TokenMint mint, String tenant, String subject) {
            return TokenMint.signed(JOSEObjectType.JWT, mint.key(), good(mint, tenant, subject));
        }
    },
    WITHOUT_TENANT {
        @Override
        String token(TokenMint mint, String tenant, String subject) {
            return mint.good(null, subject);
        }
    },
    /** A tenant that could not exist, spelt to climb out of a name. */
    MISSHAPEN_TENANT {
        @Override
        String token(TokenMint mint, String tenant, String subject) {
            return mint.good("../" + tenant, subject);
        }
    };

    abstract String token(TokenMint mint, String tenant, String subject);

    private static JWTClaimsSet good(TokenMint mint, @Nullable String tenant, String subject) {
        return mint.claims(tenant, subject).build();
    }
}
