package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.yishiting.house.House;
import org.yishiting.procedure.FindingWords;
import org.yishiting.procedure.RefusedFolders;
import org.yishiting.procedure.process.check.DiagramChecks;

/** What every folder of {@code processes/} keeps to, those drawn tomorrow included; here a hint is a fault. */
@SpringBootTest(properties = {"spring.datasource.url=jdbc:h2:mem:contract", "camunda.bpm.job-execution.enabled=false"})
class DiagramContractTest {

    private static final Path ROOT = Path.of("processes");

    @Autowired
    private DiagramChecks checks;

    @Autowired
    private FindingWords words;

    @Autowired
    private RefusedFolders refused;

    static Stream<Path> folders() throws IOException {
        return Files.walk(ROOT, 2)
                .filter(Files::isDirectory)
                .filter(folder -> ROOT.relativize(folder).getNameCount() == 2)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void fits(Path folder) throws IOException {
        Map<String, byte[]> resources = new TreeMap<>();
        for (Path file : files(folder)) {
            resources.put(file.getFileName().toString(), Files.readAllBytes(file));
        }

        assertThat(checks.check(resources).stream().map(finding -> words.of(finding, House.LANGUAGE)))
                .isEmpty();
        assertThat(resources).containsKey(folder.getFileName() + kind(resources));
    }

    @Test
    void everyFolderIsDeployed() {
        assertThat(refused.all()).isEmpty();
    }

    /** A folder is named after its diagram; one that draws nothing, after its table. */
    private static String kind(Map<String, byte[]> resources) {
        return resources.keySet().stream().anyMatch(name -> name.endsWith(".bpmn")) ? ".bpmn" : ".dmn";
    }

    private static Iterable<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
