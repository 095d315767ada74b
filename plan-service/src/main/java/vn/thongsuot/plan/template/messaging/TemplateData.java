package vn.thongsuot.plan.template.messaging;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Section;
import vn.thongsuot.plan.template.PlanTemplate;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Versioned;

/** What the outside is told of a template, as {@code template.v1} has it: no texts but its name and subject. */
record TemplateData(
        String id,
        long version,
        String unit,
        String name,
        @Nullable String description,
        String subject,
        int sections,
        List<String> placeholders,
        String textHash) {

    static TemplateData of(Versioned<PlanTemplate> versioned) {
        var template = versioned.state();
        return new TemplateData(
                versioned.id(),
                versioned.version(),
                template.unit(),
                template.name(),
                template.description(),
                template.subject(),
                count(template.sections()),
                template.placeholders(),
                Command.hash(template.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static int count(List<Section> sections) {
        return sections.stream()
                .mapToInt(section -> 1 + count(section.sections()))
                .sum();
    }
}
