package uk.comity.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where packs come from. */
class PackFilesTest {

    private static final ClassLoader LOADER = PackFilesTest.class.getClassLoader();

    /** Worked out at a shell: {@code sha256sum norms/all.yaml pack.yaml | sha256sum}. */
    private static final String DIGEST = "sha256:f67f7b73e291b2b54325712219c816fa36ff70ddbeadd0376813a413f2dc3871";

    @TempDir
    Path folder;

    @Test
    void thePackOnTheClassPathIsWhatTheIndexLists() throws IOException {
        var files = PackFiles.onClassPath(LOADER, "allotments");
        assertThat(files.texts()).containsOnlyKeys("norms/all.yaml", "pack.yaml");
        assertThat(files.texts()).containsEntry("norms/all.yaml", "- norm: café\n");
    }

    @Test
    void aFileThatTheIndexListsAndNobodyShippedIsAFault() throws IOException {
        var other = PackFiles.onClassPath(LOADER, "other");
        assertThatThrownBy(() -> other.text("pack.yaml"))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseInstanceOf(IOException.class)
                .hasMessageContaining("There is no packs/other/pack.yaml on the class path.");
    }

    @Test
    void aFileThatThePackDoesNotHaveIsNamed() {
        assertThatThrownBy(() -> PackFiles.of("a", Map.of("pack.yaml", "x")).text("facts.yaml"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The pack a has no file facts.yaml.");
    }

    @Test
    void theDigestIsTheOneThatAnybodyCanWorkOutAtAShell() throws IOException {
        assertThat(PackFiles.onClassPath(LOADER, "allotments").digest()).isEqualTo(DIGEST);
    }

    @Test
    void theDigestChangesWithEveryByteAndEveryName() {
        var digest = PackFiles.of("a", Map.of("pack.yaml", "x")).digest();
        assertThat(PackFiles.of("a", Map.of("pack.yaml", "x\n")).digest()).isNotEqualTo(digest);
        assertThat(PackFiles.of("a", Map.of("facts.yaml", "x")).digest()).isNotEqualTo(digest);
        assertThat(PackFiles.of("b", Map.of("pack.yaml", "x")).digest()).isEqualTo(digest);
    }

    @Test
    void aFolderGivesItsYamlFilesAndItsNameAsTheKey() throws IOException {
        var pack = folder.resolve("mellow-green");
        Files.createDirectories(pack.resolve("norms"));
        Files.writeString(pack.resolve("pack.yaml"), "pack: mellow-green\n");
        Files.writeString(pack.resolve("norms/a.yml"), "[]");
        Files.writeString(pack.resolve("README.md"), "Read me.");
        Files.write(pack.resolve("facts.yaml"), new byte[] {'a', (byte) 0xE9, '\n'});
        var files = PackFiles.inFolder(pack);
        assertThat(files.key()).isEqualTo("mellow-green");
        assertThat(files.texts()).containsOnlyKeys("facts.yaml", "norms/a.yml", "pack.yaml");
        assertThat(files.texts()).containsEntry("facts.yaml", "a\uFFFD\n");
        assertThat(PackFiles.indexOf(folder))
                .isEqualTo("mellow-green/facts.yaml\nmellow-green/norms/a.yml\nmellow-green/pack.yaml\n");
    }
}
