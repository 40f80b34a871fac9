package org.yishiting.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yishiting.evidence.DayDigest;
import org.yishiting.evidence.DayDigests;
import org.yishiting.evidence.Flaw;
import org.yishiting.evidence.Proof;
import org.yishiting.evidence.Tree;
import org.yishiting.evidence.VerificationWords;
import org.yishiting.house.House;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.matter.Matter;

/** The ledger as files: one from which anybody can recompute the hashes, one for spreadsheets. */
@Component
class LedgerFiles {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of("seq", "at", "actor", "kind", "step", "texts", "hash");

    private final ObjectMapper json;
    private final MessageSource messages;
    private final VerificationWords words;
    private final DayDigests digests;

    LedgerFiles(ObjectMapper json, MessageSource messages, VerificationWords words, DayDigests digests) {
        this.json = json;
        this.messages = messages;
        this.words = words;
        this.digests = digests;
    }

    /** All entries with all that goes into their hashes, exactly as it went in. */
    byte[] json(Dossier dossier) throws JsonProcessingException {
        Matter matter = dossier.matter();
        return json.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(new Chain(
                        matter.number(),
                        matter.dossierHash().orElse(null),
                        dossier.verification().isWhole(),
                        dossier.verification().flaws(),
                        dossier.ledger().stream()
                                .map(LedgerLine::entry)
                                .map(Link::of)
                                .toList()));
    }

    /** How to verify, in the language of the record, and what this application found itself. */
    byte[] instructions(Dossier dossier) throws IOException {
        String found = String.join("\n", words.of(dossier.verification(), House.LANGUAGE));
        return (new ClassPathResource("dossier/verify.txt").getContentAsString(StandardCharsets.UTF_8)
                        + messages.getMessage("evidence.exported", new Object[] {found}, House.LANGUAGE)
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** That the ledger is in a published digest; empty before the first night. */
    byte[] proof(Dossier dossier) throws JsonProcessingException {
        Optional<Proof> proof = digests.proofOf(dossier.matter().number());
        return proof.isEmpty()
                ? new byte[0]
                : json.writerWithDefaultPrettyPrinter().writeValueAsBytes(Evidence.of(proof.get()));
    }

    /** UTF-8 with a byte order mark, as spreadsheets want it. */
    byte[] csv(Dossier dossier, Locale locale) {
        Stream<String> head = Stream.of(COLUMNS.stream()
                .map(column -> messages.getMessage("desk.csv." + column, null, locale))
                .collect(Collectors.joining(",")));
        Stream<String> rows = dossier.ledger().stream().map(line -> row(line, locale));
        return (BYTE_ORDER_MARK + Stream.concat(head, rows).collect(Collectors.joining("\r\n", "", "\r\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String row(LedgerLine line, Locale locale) {
        String texts = line.texts().stream()
                .map(text -> messages.getMessage("desk.label", new Object[] {text.label()}, locale) + text.shown())
                .collect(Collectors.joining("\n"));
        String step = line.entry().stepName();
        return Stream.of(
                        Integer.toString(line.entry().seq()),
                        line.at(),
                        line.actor(),
                        line.kind(),
                        step == null ? "" : step,
                        texts,
                        line.entry().hash())
                .map(LedgerFiles::cell)
                .collect(Collectors.joining(","));
    }

    /** Quoted; a leading sign that a spreadsheet would take for a formula is disarmed. */
    private static String cell(String value) {
        String harmless = value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    /**
     * @param dossierHash hash of the last entry when the dossier was closed, null before
     * @param whole whether everything held when it was exported
     * @param flaws what did not
     */
    private record Chain(String matter, String dossierHash, boolean whole, List<Flaw> flaws, List<Link> entries) {}

    /** @param format first line of what a digest is of */
    private record Evidence(
            String matter,
            int seq,
            String entryHash,
            String leaf,
            List<Tree.Neighbour> path,
            String root,
            String format,
            String day,
            long matters,
            long entries,
            int grown,
            String previousHash,
            String digest) {

        static Evidence of(Proof proof) {
            DayDigest day = proof.digest();
            return new Evidence(
                    proof.matter(),
                    proof.seq(),
                    proof.entryHash(),
                    proof.leaf(),
                    proof.path(),
                    day.root(),
                    DayDigest.FORMAT,
                    day.day().toString(),
                    day.matters(),
                    day.entries(),
                    day.grown(),
                    day.previousHash(),
                    day.hash());
        }
    }

    private record Link(
            String previousHash,
            String matter,
            int seq,
            String at,
            String actor,
            String actorName,
            String kind,
            String step,
            String stepName,
            String payload,
            String hash) {

        static Link of(LedgerEntry entry) {
            return new Link(
                    entry.previousHash(),
                    entry.matter(),
                    entry.seq(),
                    entry.at().toString(),
                    entry.actor(),
                    entry.actorName(),
                    entry.kind(),
                    entry.step(),
                    entry.stepName(),
                    entry.payload(),
                    entry.hash());
        }
    }
}
