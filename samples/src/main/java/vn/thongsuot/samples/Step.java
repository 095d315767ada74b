package vn.thongsuot.samples;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One request of a case. Path, key and body may refer to earlier answers: {@code ${unit.sct.id}} is the field {@code id}
 * of the answer to the step named {@code unit.sct}. Of a page {@code tag} is known alone.
 *
 * @param as the user who sends it
 * @param method {@code GET}, {@code POST}, {@code PUT} or {@code PATCH}
 * @param path with query, from the root of the API
 * @param key what makes a repetition the same command; absent for a {@code GET}
 * @param ifMatch version that a change is based on; absent where none is
 * @param name under which later steps find the answer; absent where none does
 * @param body absent for a {@code GET} and for acts that need none
 * @param until JSON pointer into the answer to a {@code GET}, which is repeated until there is something but false
 * @param take JSON pointer to the part of the answer that is kept; absent for the whole
 */
record Step(
        String as,
        String method,
        String path,
        @Nullable String key,
        @Nullable String ifMatch,
        @Nullable String name,
        @Nullable JsonNode body,
        @Nullable String until,
        @Nullable String take) {

    static Step get(String as, String path) {
        return new Step(as, "GET", path, null, null, null, null, null, null);
    }

    /** For messages: what a person would call this step. */
    String label() {
        return method + " " + path + (key == null ? "" : " (" + key + ")");
    }

    boolean creates(String collection) {
        return method.equals("POST") && path.equals("/api/v1/" + collection);
    }
}
