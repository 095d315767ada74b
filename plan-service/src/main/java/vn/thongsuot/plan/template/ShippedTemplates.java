package vn.thongsuot.plan.template;

import java.util.List;
import java.util.Optional;

/** The templates that come with the platform. A tenant has none of them until somebody asks for one. */
public interface ShippedTemplates {

    /** By their short names, for instance {@code campaign-response}. */
    List<String> names();

    /** Kept by nobody yet. */
    Optional<PlanTemplate> named(String name);
}
