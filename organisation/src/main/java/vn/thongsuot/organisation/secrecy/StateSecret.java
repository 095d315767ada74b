package vn.thongsuot.organisation.secrecy;

import java.util.List;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Violation;

/** The answer to a state secret, the same from every service: nothing of it is kept, and nothing of it is repeated. */
public final class StateSecret {

    /** Name of the problem and of the rule. */
    public static final String CODE = "state-secret";

    private StateSecret() {}

    /** Points to where it was noticed. */
    public static Refusal refusal(String pointer) {
        return new Refusal(Refusal.Reason.INVALID, CODE, List.of(Violation.of(pointer, CODE)));
    }
}
