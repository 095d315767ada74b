package vn.thongsuot.plan.template.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thongsuot.plan.template.PlanTemplate;
import vn.thongsuot.plan.template.ShippedTemplates;
import vn.thongsuot.platform.store.StoredJson;

/** Reads the shipped templates from the class path, one file each. */
@Component
class TemplateFiles implements ShippedTemplates {

    private static final List<String> NAMES = List.of("campaign-response");

    private final StoredJson json = new StoredJson();

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public Optional<PlanTemplate> named(String name) {
        return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    private PlanTemplate read(String name) {
        try (var file = Objects.requireNonNull(
                TemplateFiles.class.getResourceAsStream("/plan-templates/" + name + ".json"), name)) {
            return json.fromJson(file.readAllBytes(), PlanTemplate.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
