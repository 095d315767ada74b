package vn.thongsuot.plan.reference;

/**
 * A place in a plan that refers to something owned elsewhere.
 *
 * @param pointer JSON pointer into the plan's content
 */
public record Mention(Kind kind, String id, String pointer) {

    private static final String OWN_CAMPAIGN = "/campaign";

    /** What is referred to. */
    public enum Kind {
        UNIT,
        DIRECTIVE,
        CAMPAIGN,
        POSITION,
        INDICATOR
    }

    public static Mention unit(String id, String pointer) {
        return new Mention(Kind.UNIT, id, pointer);
    }

    public static Mention directive(String id, String pointer) {
        return new Mention(Kind.DIRECTIVE, id, pointer);
    }

    public static Mention position(String id, String pointer) {
        return new Mention(Kind.POSITION, id, pointer);
    }

    public static Mention indicator(String id, String pointer) {
        return new Mention(Kind.INDICATOR, id, pointer);
    }

    /** The campaign that the plan answers before all others. */
    public static Mention ownCampaign(String id) {
        return campaign(id, OWN_CAMPAIGN);
    }

    boolean isOwnCampaign() {
        return kind == Kind.CAMPAIGN && pointer.equals(OWN_CAMPAIGN);
    }

    public static Mention campaign(String id, String pointer) {
        return new Mention(Kind.CAMPAIGN, id, pointer);
    }
}
