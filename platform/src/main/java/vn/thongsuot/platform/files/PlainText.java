package vn.thongsuot.platform.files;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Text: UTF-8 without control signs but those that end lines and cells. */
final class PlainText {

    private PlainText() {}

    static void inspect(Path path) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        try (var text = new InputStreamReader(java.nio.file.Files.newInputStream(path), decoder)) {
            var buffer = new char[8192];
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                refuseControls(buffer, read);
            }
        } catch (CharacterCodingException e) {
            throw Inspection.refusal("file-type-unknown");
        }
    }

    private static void refuseControls(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            if (text[i] < ' ' && text[i] != '\n' && text[i] != '\r' && text[i] != '\t') {
                throw Inspection.refusal("file-type-unknown");
            }
        }
    }
}
