package vn.thongsuot.documents.signed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One signature as the file states it. Whether it is valid, and whose certificate it is, is not looked at.
 *
 * @param signer name that the signature gives; absent where it gives none, as many do that leave it to the certificate
 * @param time that the signer's machine gave; absent where it gave none
 * @param coversWholeFile whether no byte of the file lies outside it but the signature itself
 */
public record SeenSignature(
        @Nullable String signer, @Nullable Instant time, boolean coversWholeFile) {}
