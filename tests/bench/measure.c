/* measure REPORT COMMAND [ARGUMENT...]: runs the command and writes its seconds, its seconds of CPU
 * time, its peak in KiB and its exit status to the file REPORT.
 *
 * A process starts with the peak of the one that forked it, so a script of 20 MB cannot see that
 * its child needs 8; this program is small. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double seconds_of(struct timeval t) {
    return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

int main(int argc, char **argv) {
    if (argc < 3) return 2;
    double start = now();
    pid_t child = fork();
    if (child == 0) {
        execvp(argv[2], argv + 2);
        _exit(127);
    }
    int status;
    if (child < 0 || waitpid(child, &status, 0) != child) return 2;
    double seconds = now() - start;
    struct rusage usage;
    getrusage(RUSAGE_CHILDREN, &usage);
    FILE *report = fopen(argv[1], "w");
    if (!report) return 2;
    double cpu = seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime);
    fprintf(report, "%.6f %.6f %ld %d\n", seconds, cpu, usage.ru_maxrss,
            WIFEXITED(status) ? WEXITSTATUS(status) : -1);
    return fclose(report) == 0 ? 0 : 2;
}
