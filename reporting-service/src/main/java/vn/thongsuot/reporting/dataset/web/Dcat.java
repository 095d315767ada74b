package vn.thongsuot.reporting.dataset.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.organisation.UnitTree;
import vn.thongsuot.reporting.dataset.DataSet;
import vn.thongsuot.reporting.dataset.DataSet.Version;

/**
 * Descriptions by DCAT-AP as JSON-LD. Addresses are relative to the one that the description was read at, so that they hold
 * behind any name that the door has.
 */
final class Dcat {

    private static final String FREQUENCY = "http://publications.europa.eu/resource/authority/frequency/";
    private static final String MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";

    /** In an order that stays, so that the same description is the same bytes. */
    private static final Map<String, String> CONTEXT = new TreeMap<>(Map.of(
            "adms", "http://www.w3.org/ns/adms#",
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "vcard", "http://www.w3.org/2006/vcard/ns#",
            "spdx", "http://spdx.org/rdf/terms#"));

    private final UnitTree units;
    private final String licence;

    /** @param licence the tenant's, for what has no version yet */
    Dcat(UnitTree units, String licence) {
        this.units = units;
        this.licence = licence;
    }

    Map<String, Object> catalogue(List<DataSet> sets) {
        var catalogue = new LinkedHashMap<String, Object>();
        catalogue.put("@context", CONTEXT);
        catalogue.put("@id", "data-sets");
        catalogue.put("@type", "dcat:Catalog");
        catalogue.put("dct:license", licence(licence));
        catalogue.put(
                "dcat:dataset",
                sets.stream().map(set -> dataSet(set, "data-sets/")).toList());
        return catalogue;
    }

    Map<String, Object> described(DataSet set) {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("@context", CONTEXT);
        whole.putAll(dataSet(set, ""));
        return whole;
    }

    /** @param base from the address of the description to that of data sets */
    private Map<String, Object> dataSet(DataSet set, String base) {
        var described = set.description();
        var told = new LinkedHashMap<String, Object>();
        told.put("@id", base + set.slug());
        told.put("@type", "dcat:Dataset");
        told.put("dct:identifier", set.slug());
        told.put("dct:title", described.title());
        told.put("dct:description", described.text());
        told.put("dct:language", "vi");
        told.put("dct:publisher", Map.of("@type", "foaf:Organization", "foaf:name", name(described.unit())));
        told.put("dcat:contactPoint", Map.of("@type", "vcard:Organization", "vcard:fn", name(described.contact())));
        told.put("dct:accrualPeriodicity", Map.of("@id", FREQUENCY + described.frequency()));
        told.put("dcat:keyword", described.keywords());
        set.latest().ifPresent(latest -> newest(told, set, latest, base));
        told.put("dcat:hasVersion", set.versions().stream().map(Dcat::version).toList());
        return told;
    }

    private void newest(Map<String, Object> told, DataSet set, Version latest, String base) {
        told.put("dcat:version", Integer.toString(latest.number()));
        told.put("dct:issued", set.versions().getFirst().issued().toString());
        told.put("dct:modified", latest.issued().toString());
        told.put("dct:license", licence(latest.licence()));
        told.put(
                "dct:temporal",
                Map.of(
                        "@type",
                        "dct:PeriodOfTime",
                        "dcat:startDate",
                        latest.period().from().toString(),
                        "dcat:endDate",
                        latest.period().to().toString()));
        told.put(
                "dcat:distribution",
                standing(set)
                        .flatMap(version -> Arrays.stream(OpenForm.values())
                                .map(form -> distribution(version, form, base + set.slug())))
                        .toList());
    }

    private static Stream<Version> standing(DataSet set) {
        return set.versions().reversed().stream().filter(version -> version.withdrawn() == null);
    }

    private static Map<String, Object> distribution(Version version, OpenForm form, String address) {
        var name = version.number() + "." + form.ending();
        var part = form.of(version);
        var told = new LinkedHashMap<String, Object>();
        told.put("@id", address + "/" + name);
        told.put("@type", "dcat:Distribution");
        told.put("dct:title", name);
        told.put("dcat:accessURL", Map.of("@id", address));
        told.put("dcat:downloadURL", Map.of("@id", address + "/" + name));
        told.put(
                "dcat:mediaType", Map.of("@id", MEDIA_TYPE + (form == OpenForm.CSV ? "text/csv" : "application/json")));
        told.put("dct:license", licence(version.licence()));
        told.put("dct:issued", version.issued().toString());
        told.put("dcat:byteSize", part.bytes());
        told.put(
                "spdx:checksum",
                Map.of(
                        "@type",
                        "spdx:Checksum",
                        "spdx:algorithm",
                        Map.of("@id", "spdx:checksumAlgorithm_sha256"),
                        "spdx:checksumValue",
                        part.sha256()));
        return told;
    }

    /** One that was taken back keeps its place, with the reason. */
    private static Map<String, Object> version(Version version) {
        var told = new LinkedHashMap<String, Object>();
        told.put("dcat:version", Integer.toString(version.number()));
        told.put("dct:issued", version.issued().toString());
        var withdrawn = version.withdrawn();
        if (withdrawn != null) {
            told.put("dct:modified", withdrawn.at().toString());
            told.put("adms:status", Map.of("@id", "http://purl.org/adms/status/Withdrawn"));
            told.put("adms:versionNotes", withdrawn.reason());
        }
        return told;
    }

    private static Map<String, String> licence(String text) {
        return Map.of("@type", "dct:LicenseDocument", "dct:title", text);
    }

    private String name(String unit) {
        return units.unit(unit).map(UnitCopy::name).orElse("");
    }
}
