package vn.thongsuot.plan.difference;

import java.util.List;

/**
 * What a newer edition of a plan says differently from an older one.
 *
 * @param parts all that changed but the sections, such as the subject or the distribution list
 * @param sections in the newer edition's order, each that was taken out behind the one that it followed
 */
public record Difference(Edition from, Edition to, List<PartChange> parts, List<SectionChange> sections) {

    /** A part of the plan by its name in the content. */
    public record PartChange(String part, List<Stretch> words) {}
}
