//! The services an engagement can cover, with FTOP's English names and note prefixes.

/// A service (workload) of the Request for Assistance, as the FTOP note guidance lists them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Service {
    /// Exchange Online.
    ExchangeOnline,
    /// SharePoint Online.
    SharePointOnline,
    /// OneDrive for Business.
    OneDrive,
    /// Yammer Enterprise.
    Yammer,
    /// Microsoft 365 Apps.
    Microsoft365Apps,
    /// Teams.
    Teams,
    /// Intune.
    Intune,
    /// Azure Active Directory Premium.
    AzureAdPremium,
    /// Microsoft Cloud App Security.
    CloudAppSecurity,
    /// Azure Information Protection.
    InformationProtection,
    /// Outlook Mobile.
    OutlookMobile,
    /// Project Online.
    ProjectOnline,
    /// Windows Defender ATP.
    DefenderAtp,
    /// Windows 10.
    Windows10,
    /// Classroom / School Data Sync.
    SchoolDataSync,
    /// Identity Security.
    IdentitySecurity,
    /// Whatever fits none of the others; the FM names it.
    Core,
}

impl Service {
    /// All services, in the order of the FTOP guidance.
    pub const ALL: [Self; 17] = [
        Self::ExchangeOnline,
        Self::SharePointOnline,
        Self::OneDrive,
        Self::Yammer,
        Self::Microsoft365Apps,
        Self::Teams,
        Self::Intune,
        Self::AzureAdPremium,
        Self::CloudAppSecurity,
        Self::InformationProtection,
        Self::OutlookMobile,
        Self::ProjectOnline,
        Self::DefenderAtp,
        Self::Windows10,
        Self::SchoolDataSync,
        Self::IdentitySecurity,
        Self::Core,
    ];

    /// The value in forms, addresses and stored data: the prefix, where that has no blanks.
    pub fn id(self) -> &'static str {
        match self {
            Self::Microsoft365Apps => "M365",
            other => other.prefix(),
        }
    }

    /// The note prefix without its brackets.
    pub fn prefix(self) -> &'static str {
        self.names().0
    }

    /// The portal's English name. [`Service::Core`] has none of its own: the FM names the service.
    pub fn portal_name(self) -> &'static str {
        self.names().1
    }

    /// The service with this [`id`](Self::id).
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|service| service.id() == id)
    }

    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::ExchangeOnline => ("EXO", "Exchange Online"),
            Self::SharePointOnline => ("SPO", "SharePoint Online"),
            Self::OneDrive => ("OD", "OneDrive for Business"),
            Self::Yammer => ("YAM", "Yammer Enterprise"),
            Self::Microsoft365Apps => ("Microsoft 365 Apps", "Microsoft 365 Apps"),
            Self::Teams => ("TEAMS", "Teams"),
            Self::Intune => ("INTUNE", "Intune"),
            Self::AzureAdPremium => ("AADP", "Azure Active Directory Premium"),
            Self::CloudAppSecurity => ("MCAS", "Microsoft Cloud App Security"),
            Self::InformationProtection => ("AIP", "Azure Information Protection"),
            Self::OutlookMobile => ("OLM", "Outlook Mobile"),
            Self::ProjectOnline => ("PROJ", "Project Online"),
            Self::DefenderAtp => ("WDATP", "Windows Defender ATP"),
            Self::Windows10 => ("WIN10", "Windows 10"),
            Self::SchoolDataSync => ("SDS", "Classroom / School Data Sync"),
            Self::IdentitySecurity => ("IDSEC", "Identity Security"),
            Self::Core => ("CORE", ""),
        }
    }
}
