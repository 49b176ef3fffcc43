#include "spec/reserved.hpp"

#include <algorithm>
#include <cstddef>
#include <unordered_set>

#include "text/strings.hpp"

namespace exbind::spec {
namespace {

using Names = std::unordered_set<std::string_view>;

Names names(std::string_view lines) {
    Names result;
    for (const std::string_view line : text::split(lines, '\n'))
        for (const std::string_view name : text::split(line, ' '))
            if (!name.empty()) result.insert(name);
    return result;
}

/// Keywords up to C++26, alternative tokens, and words with a meaning of their own at the start of a line.
constexpr std::string_view keywords = R"(
alignas alignof and and_eq asm auto bitand bitor bool break case catch char char16_t char32_t char8_t class
co_await co_return co_yield compl concept const const_cast consteval constexpr constinit continue
contract_assert decltype default delete do double dynamic_cast else enum explicit export extern false float for
friend goto if inline int long mutable namespace new noexcept not not_eq nullptr operator or or_eq private
protected public register reinterpret_cast requires return short signed sizeof static static_assert static_cast
struct switch template this thread_local throw true try typedef typeid typename union unsigned using virtual
void volatile wchar_t while xor xor_eq import module typeof
)";

/// What the headers of C and C++ define as object-like macros, and what GNU mode adds. The families
/// PRI... and SCN... of <cinttypes> are judged by their form.
constexpr std::string_view macros = R"(
ATOMIC_BOOL_LOCK_FREE ATOMIC_CHAR16_T_LOCK_FREE ATOMIC_CHAR32_T_LOCK_FREE ATOMIC_CHAR8_T_LOCK_FREE
ATOMIC_CHAR_LOCK_FREE ATOMIC_FLAG_INIT ATOMIC_INT_LOCK_FREE ATOMIC_LLONG_LOCK_FREE ATOMIC_LONG_LOCK_FREE
ATOMIC_POINTER_LOCK_FREE ATOMIC_SHORT_LOCK_FREE ATOMIC_VAR_INIT ATOMIC_WCHAR_T_LOCK_FREE BUFSIZ CHAR_BIT
CHAR_MAX CHAR_MIN CLOCKS_PER_SEC CMPLX CMPLXF CMPLXL DBL_DECIMAL_DIG DBL_DIG DBL_EPSILON DBL_HAS_SUBNORM
DBL_MANT_DIG DBL_MAX DBL_MAX_10_EXP DBL_MAX_EXP DBL_MIN DBL_MIN_10_EXP DBL_MIN_EXP DBL_TRUE_MIN DECIMAL_DIG
E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EADV EAFNOSUPPORT EAGAIN EALREADY EBADE EBADF EBADFD EBADMSG EBADR EBADRQC
EBADSLT EBFONT EBUSY ECANCELED ECHILD ECHRNG ECOMM ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK EDEADLOCK
EDESTADDRREQ EDOM EDOTDOT EDQUOT EEXIST EFAULT EFBIG EHOSTDOWN EHOSTUNREACH EHWPOISON EIDRM EILSEQ EINPROGRESS
EINTR EINVAL EIO EISCONN EISDIR EISNAM EKEYEXPIRED EKEYREJECTED EKEYREVOKED EL2HLT EL2NSYNC EL3HLT EL3RST
ELIBACC ELIBBAD ELIBEXEC ELIBMAX ELIBSCN ELNRNG ELOOP EMEDIUMTYPE EMFILE EMLINK EMSGSIZE EMULTIHOP ENAMETOOLONG
ENAVAIL ENETDOWN ENETRESET ENETUNREACH ENFILE ENOANO ENOBUFS ENOCSI ENODATA ENODEV ENOENT ENOEXEC ENOKEY ENOLCK
ENOLINK ENOMEDIUM ENOMEM ENOMSG ENONET ENOPKG ENOPROTOOPT ENOSPC ENOSR ENOSTR ENOSYS ENOTBLK ENOTCONN ENOTDIR
ENOTEMPTY ENOTNAM ENOTRECOVERABLE ENOTSOCK ENOTSUP ENOTTY ENOTUNIQ ENXIO EOF EOPNOTSUPP EOVERFLOW EOWNERDEAD
EPERM EPFNOSUPPORT EPIPE EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EREMCHG EREMOTE EREMOTEIO ERESTART ERFKILL
EROFS ESHUTDOWN ESOCKTNOSUPPORT ESPIPE ESRCH ESRMNT ESTALE ESTRPIPE ETIME ETIMEDOUT ETOOMANYREFS ETXTBSY EUCLEAN
EUNATCH EUSERS EWOULDBLOCK EXDEV EXFULL EXIT_FAILURE EXIT_SUCCESS FALSE FE_ALL_EXCEPT FE_DFL_ENV FE_DIVBYZERO
FE_DOWNWARD FE_INEXACT FE_INVALID FE_OVERFLOW FE_TONEAREST FE_TOWARDZERO FE_UNDERFLOW FE_UPWARD FILENAME_MAX
FLT_DECIMAL_DIG FLT_DIG FLT_EPSILON FLT_EVAL_METHOD FLT_HAS_SUBNORM FLT_MANT_DIG FLT_MAX FLT_MAX_10_EXP
FLT_MAX_EXP FLT_MIN FLT_MIN_10_EXP FLT_MIN_EXP FLT_RADIX FLT_ROUNDS FLT_TRUE_MIN FOPEN_MAX FP_ILOGB0 FP_ILOGBNAN
FP_INFINITE FP_NAN FP_NORMAL FP_SUBNORMAL FP_ZERO HUGE_VAL HUGE_VALF HUGE_VALL I INFINITY INT16_C INT16_MAX
INT16_MIN INT32_C INT32_MAX INT32_MIN INT64_C INT64_MAX INT64_MIN INT8_C INT8_MAX INT8_MIN INTMAX_C INTMAX_MAX
INTMAX_MIN INTPTR_MAX INTPTR_MIN INT_FAST16_MAX INT_FAST16_MIN INT_FAST32_MAX INT_FAST32_MIN INT_FAST64_MAX
INT_FAST64_MIN INT_FAST8_MAX INT_FAST8_MIN INT_LEAST16_MAX INT_LEAST16_MIN INT_LEAST32_MAX INT_LEAST32_MIN
INT_LEAST64_MAX INT_LEAST64_MIN INT_LEAST8_MAX INT_LEAST8_MIN INT_MAX INT_MIN LC_ADDRESS LC_ALL LC_COLLATE
LC_CTYPE LC_IDENTIFICATION LC_MEASUREMENT LC_MESSAGES LC_MONETARY LC_NAME LC_NUMERIC LC_PAPER LC_TELEPHONE
LC_TIME LDBL_DECIMAL_DIG LDBL_DIG LDBL_EPSILON LDBL_HAS_SUBNORM LDBL_MANT_DIG LDBL_MAX LDBL_MAX_10_EXP
LDBL_MAX_EXP LDBL_MIN LDBL_MIN_10_EXP LDBL_MIN_EXP LDBL_TRUE_MIN LLONG_MAX LLONG_MIN LONG_MAX LONG_MIN L_tmpnam
MATH_ERREXCEPT MATH_ERRNO MB_CUR_MAX MB_LEN_MAX NAN NULL PTRDIFF_MAX PTRDIFF_MIN RAND_MAX SCHAR_MAX SCHAR_MIN
SEEK_CUR SEEK_END SEEK_SET SHRT_MAX SHRT_MIN SIGABRT SIGALRM SIGBUS SIGCHLD SIGCLD SIGCONT SIGFPE SIGHUP SIGILL
SIGINT SIGIO SIGIOT SIGKILL SIGPIPE SIGPOLL SIGPROF SIGPWR SIGQUIT SIGRTMAX SIGRTMIN SIGSEGV SIGSTKFLT SIGSTOP
SIGSYS SIGTERM SIGTRAP SIGTSTP SIGTTIN SIGTTOU SIGURG SIGUSR1 SIGUSR2 SIGVTALRM SIGWINCH SIGXCPU SIGXFSZ
SIG_ATOMIC_MAX SIG_ATOMIC_MIN SIG_DFL SIG_ERR SIG_IGN SIZE_MAX TIME_UTC TMP_MAX TRUE UCHAR_MAX UINT16_C
UINT16_MAX UINT32_C UINT32_MAX UINT64_C UINT64_MAX UINT8_C UINT8_MAX UINTMAX_C UINTMAX_MAX UINTPTR_MAX
UINT_FAST16_MAX UINT_FAST32_MAX UINT_FAST64_MAX UINT_FAST8_MAX UINT_LEAST16_MAX UINT_LEAST32_MAX
UINT_LEAST64_MAX UINT_LEAST8_MAX UINT_MAX ULLONG_MAX ULONG_MAX USHRT_MAX WCHAR_MAX WCHAR_MIN WEOF WINT_MAX
WINT_MIN assert complex errno i386 linux math_errhandling offsetof setjmp stderr stdin stdout unix va_arg
va_copy va_end va_start
)";

/// What the headers of POSIX and Linux define besides. Names in capitals with a prefix, such as O_RDONLY, are judged by
/// their form.
constexpr std::string_view system_macros = R"(
ACCESSPERMS ACCOUNTING ADD AF_DECnet ALLPERMS AREGTYPE B0 B1000000 B110 B115200 B1152000 B1200 B134 B150 B1500000
B1800 B19200 B200 B2000000 B230400 B2400 B2500000 B300 B3000000 B3500000 B38400 B4000000 B460800 B4800 B50 B500000
B57600 B576000 B600 B75 B921600 B9600 BITSPERBYTE BLKBSZGET BLKBSZSET BLKFLSBUF BLKFRAGET BLKFRASET BLKGETSIZE
BLKGETSIZE64 BLKRAGET BLKRASET BLKROGET BLKROSET BLKRRPART BLKSECTGET BLKSECTSET BLKSSZGET BLKTYPE BRKINT BS0 BS1
BSDLY CANBSIZ CBAUD CBAUDEX CBRK CDISCARD CDSUSP CEOF CEOL CEOT CERASE CFLUSH CHARBITS CHRTYPE CIBAUD CINTR CKILL
CLNEXT CLOCAL CMIN CMSPAR CODESET CONTTYPE CQUIT CR0 CR1 CR2 CR3 CRDLY CREAD CREPRINT CRNCYSTR CRPRNT CRTSCTS CS5
CS6 CS7 CS8 CSIGNAL CSIZE CSTART CSTATUS CSTOP CSTOPB CSUSP CTIME CTRL CWERASE DEFFILEMODE DELETE DIRTYPE DMAXEXP
DMINEXP DOUBLEBITS ECHO ECHOCTL ECHOE ECHOK ECHOKE ECHONL ECHOPRT EMPTY ERA EXTA EXTB EXTPROC FAPPEND FASYNC FF0
FF1 FFDLY FFSYNC FIFOTYPE FIOASYNC FIOCLEX FIOGETOWN FIONBIO FIONCLEX FIONREAD FIOQSIZE FIOSETOWN FLOATBITS FLUSHO
FMAXEXP FMINEXP FNDELAY FNONBLOCK FORMERR GETALL GETLONG GETNCNT GETPID GETSHORT GETVAL GETZCNT GROUPING GRPQUOTA
HFIXEDSZ HIBITL HIBITS HUPCL HZ ICANON ICRNL IEXTEN IFHWADDRLEN IFNAMSIZ IGNBRK IGNCR IGNPAR IMAXBEL IN6ADDRSZ
INADDRSZ INITQFNAMES INLCR INPCK INT16SZ INT32SZ INT8SZ INTBITS IQUERY ISIG ISTRIP IUCLC IUTF8 IXANY IXOFF IXON
LNKTYPE LOCALDOMAINPARTS LONGBITS L_ctermid L_cuserid MAGIC MAX MAXCDNAME MAXDFLSRCH MAXDNAME MAXDNSRCH MAXDOUBLE
MAXFLOAT MAXHOSTNAMELEN MAXINT MAXLABEL MAXLONG MAXNAMLEN MAXNS MAXPATHLEN MAXQUOTAS MAXRESOLVSORT MAXSHORT
MAXSYMLINKS MIN MINDOUBLE MINFLOAT MININT MINLONG MINSHORT MINSIGSTKSZ NBBY NBPG NCARGS NCC NCCS NFDBITS NGREG
NGROUPS NL0 NL1 NLDLY NODEV NOERROR NOEXPR NOFILE NOFLSH NOGROUP NOSTR NOTAUTH NOTIMP NOTZONE NSIG NXDOMAIN NXRRSET
NZERO OCRNL OFDEL OFILL OLCUC ONLCR ONLRET ONOCR OPOST PACKETSZ PARENB PARMRK PARODD PENDIN PF_DECnet PRJQUOTA
PTRBITS PUTLONG PUTSHORT P_tmpdir QFIXEDSZ QUERY QUOTAFILENAME QUOTAGROUP RADIXCHAR REFUSED REGTYPE RRFIXEDSZ
SELFMAG SERVFAIL SETALL SETVAL SHMLBA SHORTBITS SIOGIFINDEX SOMAXCONN STATUS SUBCMDMASK SUBCMDSHIFT SYMTYPE TAB0
TAB1 TAB2 TAB3 TABDLY TGEXEC TGREAD TGWRITE THOUSEP TMAGIC TMAGLEN TOEXEC TOREAD TOSTOP TOWRITE TSGID TSUID TSVTX
TUEXEC TUREAD TUWRITE TVERSION TVERSLEN UPAGES USRQUOTA VDISCARD VEOF VEOL VEOL2 VERASE VINTR VKILL VLNEXT VMIN
VQUIT VREPRINT VSTART VSTOP VSUSP VSWTC VT0 VT1 VTDLY VTIME VWERASE WCONTINUED WCOREDUMP WCOREFLAG WEXITED
WEXITSTATUS WIFEXITED WIFSIGNALED WIFSTOPPED WNOHANG WNOWAIT WSTOPPED WSTOPSIG WTERMSIG WUNTRACED XCASE XTABS
YESEXPR YESSTR YXDOMAIN YXRRSET alloca b64_ntop b64_pton basename bswap_16 bswap_32 bswap_64 btodb clrbit d_fileno
dbtob dn_count_labels dq_bhardlimit dq_bsoftlimit dq_btime dq_curinodes dq_curspace dq_ihardlimit dq_isoftlimit
dq_itime dq_valid fp_nquery fp_query fp_resstat h_addr h_errno hostalias howmany ifa_broadaddr ifa_dstaddr ifc_buf
ifc_req ifr_addr ifr_bandwidth ifr_broadaddr ifr_data ifr_dstaddr ifr_flags ifr_hwaddr ifr_ifindex ifr_map
ifr_metric ifr_mtu ifr_name ifr_netmask ifr_newname ifr_qlen ifr_slave isascii isclr isset issubnormal loc_aton
loc_ntoa major makedev minor msg_cbytes nsaddr p_cdname p_cdnname p_class p_fqname p_fqnname p_option p_query
p_rcode p_time p_type powerof2 putlong putshort res_close res_hostalias res_init res_isourserver res_nameinquery
res_nclose res_ninit res_queriesmatch res_randomid roundup s6_addr s6_addr16 s6_addr32 sa_handler sa_sigaction
sched_priority setbit si_addr si_addr_lsb si_arch si_band si_call_addr si_fd si_int si_lower si_overrun si_pid
si_pkey si_ptr si_status si_stime si_syscall si_timerid si_uid si_upper si_utime si_value sigev_notify_attributes
sigev_notify_function sigmask st_atime st_ctime st_mtime strdupa strndupa sym_ntop sym_ntos sym_ston timeradd
timerclear timercmp timerisset timersub toascii
)";

/// What headers of other libraries define, whose words an exchange may well use too: Qt, X11, Windows. Without Status,
/// which X11 takes: too many types of exchanges are called that.
constexpr std::string_view macros_of_toolkits = R"(
emit forever foreach signals slots
Above Always Below Bool Complex Convex Expose False GrayScale None Nonconvex Opposite Success True Unsorted
ABSOLUTE CALLBACK CONST DELETE DIFFERENCE ERROR IGNORE IN INFINITE NO_ERROR OPAQUE OPTIONAL OUT RELATIVE STRICT
TRANSPARENT VOID far interface near small
)";

/// PRId64, SCNxPTR
bool is_format_macro(std::string_view name) {
    if (!(name.starts_with("PRI") || name.starts_with("SCN")) || name.size() < 5) return false;
    return std::string_view("dioxuX").find(name[3]) != std::string_view::npos &&
           (text::is_digit(name[4]) || text::is_upper(name[4]));
}

/// O_RDONLY, IPPROTO_TCP: families of POSIX and Linux, with hundreds of members.
bool is_system_constant(std::string_view name) {
    static const Names families = names(
        "AF AI AT BUS CLD CLOCK CLONE CPU DT EAI F FD FPE FTW GLOB IFF ILL IN INADDR IP IPC IPPROTO IPV6 LOCK LOG MADV "
        "MAP MS MSG NI NT O PF POLL POSIX PR PROT PT PTHREAD REG RLIMIT RTLD S SA SCHED SEGV SHM SI SIG SIGEV SO SOCK "
        "SOL "
        "ST STA TCP TRAP");
    const std::size_t end = name.find('_');
    return end != std::string_view::npos && end + 1 < name.size() && families.count(name.substr(0, end)) != 0 &&
           std::all_of(name.begin() + static_cast<std::ptrdiff_t>(end), name.end(),
                       [](char c) { return text::is_upper(c) || text::is_digit(c) || c == '_'; });
}

}  // namespace

bool is_reserved(std::string_view name) {
    static const Names words = names(keywords);
    static const Names defined = names(macros);
    static const Names of_system = names(system_macros);
    static const Names of_toolkits = names(macros_of_toolkits);
    return words.count(name) != 0 || defined.count(name) != 0 || of_system.count(name) != 0 ||
           of_toolkits.count(name) != 0 || is_format_macro(name) || is_system_constant(name);
}

bool is_operation_name(std::string_view name) {
    return name != "core_" && name.find("__") == std::string_view::npos && !is_reserved(name);
}

}  // namespace exbind::spec
