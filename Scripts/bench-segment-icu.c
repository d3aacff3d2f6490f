/* Times the sentence iterator of ICU's C API for bench-segment.py; compiled by it.

       bench-segment-icu LOCALE FILE REPEAT

   Every line of FILE is a paragraph; then the whole file is one, its line ends spaces. Prints one JSON object: for UTF-16
   that was made beforehand and for UTF-8 read through UText, the number of boundaries and the CPU seconds of the fastest run. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>

typedef struct {
    const char *utf8;
    int32_t bytes;
    UChar *utf16;
    int32_t units;
} Paragraph;

static void stop(const char *what, UErrorCode status) {
    fprintf(stderr, "bench-segment-icu: %s: %s\n", what, u_errorName(status));
    exit(2);
}

static double seconds(void) { return (double)clock() / CLOCKS_PER_SEC; }

static long boundaries(UBreakIterator *iterator) {
    long count = 0;
    while (ubrk_next(iterator) != UBRK_DONE) count++;
    return count;
}

static long run(UBreakIterator *iterator, const Paragraph *paragraphs, size_t size, int isUTF8) {
    UErrorCode status = U_ZERO_ERROR;
    UText text = UTEXT_INITIALIZER;
    long count = 0;
    for (size_t index = 0; index < size; index++) {
        if (isUTF8) {
            utext_openUTF8(&text, paragraphs[index].utf8, paragraphs[index].bytes, &status);
            ubrk_setUText(iterator, &text, &status);
        } else {
            ubrk_setText(iterator, paragraphs[index].utf16, paragraphs[index].units, &status);
        }
        if (U_FAILURE(status)) stop("set text", status);
        count += boundaries(iterator);
    }
    if (isUTF8) utext_close(&text);
    return count;
}

static void measure(const char *name, UBreakIterator *iterator, const Paragraph *paragraphs, size_t size, int isUTF8, int repeat) {
    double best = 1e9;
    long count = 0;
    for (int round = 0; round < repeat; round++) {
        double start = seconds();
        count = run(iterator, paragraphs, size, isUTF8);
        double taken = seconds() - start;
        if (taken < best) best = taken;
    }
    printf("\"%s\":{\"segments\":%ld,\"seconds\":%.6f}", name, count, best);
}

static Paragraph paragraph(const char *utf8, int32_t bytes) {
    UErrorCode status = U_ZERO_ERROR;
    Paragraph made = {utf8, bytes, malloc(sizeof(UChar) * ((size_t)bytes + 1)), 0};
    u_strFromUTF8(made.utf16, bytes + 1, &made.units, utf8, bytes, &status);
    if (U_FAILURE(status)) stop("UTF-8", status);
    return made;
}

int main(int count, char **arguments) {
    if (count != 4) return 2;
    FILE *file = fopen(arguments[2], "rb");
    if (!file) return perror(arguments[2]), 2;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *text = malloc((size_t)size + 1);
    if (fread(text, 1, (size_t)size, file) != (size_t)size) return 2;
    fclose(file);

    Paragraph *paragraphs = malloc(sizeof(Paragraph) * ((size_t)size + 1));
    size_t paragraphCount = 0;
    for (char *start = text, *end = text + size; start < end;) {
        char *feed = memchr(start, '\n', (size_t)(end - start));
        char *stop = feed ? feed : end;
        paragraphs[paragraphCount++] = paragraph(start, (int32_t)(stop - start));
        start = stop + 1;
    }
    char *joined = malloc((size_t)size);
    for (long index = 0; index < size; index++) joined[index] = text[index] == '\n' ? ' ' : text[index];
    while (size > 0 && joined[size - 1] == ' ') size--;
    Paragraph whole = paragraph(joined, (int32_t)size);

    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open(UBRK_SENTENCE, arguments[1], NULL, 0, &status);
    if (U_FAILURE(status)) stop("open", status);
    int repeat = atoi(arguments[3]);
    printf("{\"version\":\"%s\",", U_ICU_VERSION);
    measure("paragraphs, UTF-16", iterator, paragraphs, paragraphCount, 0, repeat);
    putchar(',');
    measure("paragraphs, UTF-8", iterator, paragraphs, paragraphCount, 1, repeat);
    putchar(',');
    measure("whole, UTF-16", iterator, &whole, 1, 0, repeat);
    putchar(',');
    measure("whole, UTF-8", iterator, &whole, 1, 1, repeat);
    puts("}");
    ubrk_close(iterator);
    return 0;
}
