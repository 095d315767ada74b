package vn.thongsuot.local.launcher.tokens;

/** Why no token was to be had; the message is the one line that a person reads. */
public final class SignInFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    SignInFailure(String message) {
        super(message);
    }

    SignInFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
