package vn.thongsuot.plan.challenge;

import vn.thongsuot.platform.aggregate.Decision;

/** What may be told of a challenge. */
public enum ChallengeEvent {
    PROPOSED("proposed"),
    CHANGED("changed"),
    /** A step was decided on. */
    MOVED("moved"),
    PUBLISHED("published"),
    /** It is not open to the outside any more. */
    WITHDRAWN("withdrawn"),
    COMMISSIONED("commissioned");

    private final String type;

    ChallengeEvent(String name) {
        this.type = "vn.thongsuot.challenge." + name + ".v1";
    }

    /** Its name on the wire. */
    public String type() {
        return type;
    }

    Decision<Challenge> of(Challenge challenge) {
        return Decision.accepted(challenge, type);
    }
}
